/** Resolves when the process is asked to end (Ctrl-C, SIGTERM). Whoever asks a second time gets it at once. */
export function stopSignal(): Promise<void> {
  return new Promise((asked) => {
    let before = false;
    const onSignal = () => {
      if (before) process.exit(130);
      before = true;
      asked();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
