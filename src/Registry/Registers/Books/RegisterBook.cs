namespace Lajur.Registry.Registers.Books;

/// <summary>
/// How one of the books of an office looks: its title and columns. A new book is a row here; the lines are
/// <see cref="RegisterEntry"/> rows with its key.
/// </summary>
public sealed class RegisterBook
{
    public required Guid Id { get; init; }

    /// <summary>Whose book; null is the form of it that every office has unless it has one of its own.</summary>
    public required Guid? OfficeId { get; init; }

    /// <summary>How drawings and addresses name it, such as "pengaduan".</summary>
    public required string Key { get; init; }

    public required string Title { get; set; }

    /// <summary>One sentence about what stands in it.</summary>
    public required string Description { get; set; }

    /// <summary>Keys of the lanes that keep it: beside the office's leaders they see people's data whole, of complaints as the pages of their cases do.</summary>
    public required List<string> Keepers { get; set; }

    public required List<BookColumn> Columns { get; set; }

    /// <summary>Services (by their part of addresses) whose every case is entered by itself as it comes in.</summary>
    public required List<string> Recorded { get; set; }

    /// <summary>How the numbers of those are written, as <see cref="NumberPattern"/> reads it.</summary>
    public required string Pattern { get; set; }
}
