namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>
/// Tells what a part of the registry knows of cases, for columns whose source begins with its word: with the prefix
/// "jaminan", a column may say <c>jaminan:kurir</c>. Register it with the services.
/// </summary>
public interface IBookSource
{
    /// <summary>The word before the colon.</summary>
    string Prefix { get; }

    /// <summary>
    /// What it knows of these lines, read in a fixed number of statements: from line and field to value, null for nothing.
    /// </summary>
    Task<Func<BookLine, string, BookValue?>> ReadAsync(IReadOnlyList<BookLine> lines, CancellationToken ct);
}
