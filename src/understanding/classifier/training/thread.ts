import { workerData } from 'node:worker_threads';
import { type ThreadData, takeTasks } from './side-by-side.ts';

const data = workerData as ThreadData;
takeTasks(data, (trained) => data.port.postMessage(trained));
