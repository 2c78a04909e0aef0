namespace Lajur.Registry.Registers.Books;

/// <param name="Book">A book of an office.</param>
/// <param name="Lines">How many lines it has of the year that was asked for.</param>
/// <param name="IsKept">False when nothing was ever written in it.</param>
public sealed record BookCount(RegisterBook Book, int Lines, bool IsKept);
