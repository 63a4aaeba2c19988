import { workerData } from 'node:worker_threads';
import { type ThreadData, takeTasks } from './train-side-by-side.ts';

const data = workerData as ThreadData;
takeTasks(data, (trained) => data.port.postMessage(trained));
