// Preloaded into every child process (`--import`): the parent's end closes the channel, and the child ends too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
