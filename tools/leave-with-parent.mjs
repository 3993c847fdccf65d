// Loaded into the api before its own code: when whoever started it was killed, it stops too and gives its port back.
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), 5_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
