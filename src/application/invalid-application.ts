import { InvalidInputError } from "../vocabulary/invalid-input.js";

/**
 * Thrown when an application is such that nobody can be in it, or lies outside what the library knows. It carries
 * every fault at once.
 */
export class InvalidApplicationError extends InvalidInputError {
  override readonly name = "InvalidApplicationError";
}
