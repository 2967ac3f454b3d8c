/** An end that the user can understand: its message is all that is shown. */
export class Failure extends Error {
  constructor(
    message: string,
    /** 1: the input is at fault; 2: the command line is. */
    readonly exitCode: 1 | 2,
  ) {
    super(message)
  }
}
