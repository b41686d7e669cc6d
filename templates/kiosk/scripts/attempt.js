/** Does what may be forbidden, or missing: that must not keep the rest from being done. What it gives may be waited for. */
export async function attempt(action) {
  try {
    await action();
  } catch (_error) {
    // There was nothing to do, or nobody may.
  }
}
