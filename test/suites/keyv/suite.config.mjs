export default { test: { include: ['keyv.test.mjs'], fileParallelism: false } };
