using Lajur.Registry.Registers;
using Lajur.Registry.Registers.Books;

namespace Lajur.Registry.Seeding.Files;

/// <summary><c>workflows/_books/{key}.json</c>: a book as every office keeps it, or those that are named.</summary>
internal sealed record BookFile
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The offices (by slug) whose book looks like this; none for all that have no own form of it.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    public IReadOnlyList<string> Keepers { get; init; } = [];

    public required IReadOnlyList<BookColumn> Columns { get; init; }

    public IReadOnlyList<string> Recorded { get; init; } = [];

    public string Pattern { get; init; } = NumberPattern.Usual;
}
