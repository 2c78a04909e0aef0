namespace Lajur.Registry.Seeding;

/// <summary>A file under <c>workflows/</c> cannot be used; the message begins with its path.</summary>
public sealed class SeedFileException(string path, string problem, Exception? inner = null)
    : Exception($"{path}: {problem}", inner);
