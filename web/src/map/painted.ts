/** The part of a WebGL2 context that says how far it has come. */
export type Painter = Pick<
  WebGL2RenderingContext,
  | 'SYNC_GPU_COMMANDS_COMPLETE'
  | 'SYNC_STATUS'
  | 'SIGNALED'
  | 'deleteSync'
  | 'fenceSync'
  | 'flush'
  | 'getSyncParameter'
  | 'isContextLost'
>;

const LOOK_MS = 16;

/**
 * Waits until all that was asked of a context is painted: WebGL only queues a frame, and without a
 * graphics card 35,000 communes take a second more, in which the page shows nothing new. The page is
 * asked now and then, never blocked. False when the context was lost on the way.
 */
export async function painted(gl: Painter): Promise<boolean> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (fence === null) return false;
  gl.flush();
  while (!gl.isContextLost()) {
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED) {
      gl.deleteSync(fence);
      return true;
    }
    await new Promise((look) => setTimeout(look, LOOK_MS));
  }
  return false;
}
