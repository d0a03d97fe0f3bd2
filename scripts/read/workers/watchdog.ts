import { workerData } from 'node:worker_threads';

// Ends the whole process when it holds more memory than `workerData` bytes: WebAssembly keeps to no limit of the heap.
setInterval(() => {
	if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
}, 100);
