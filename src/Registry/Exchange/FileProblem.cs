namespace Lajur.Registry.Exchange;

/// <summary>One reason why a file cannot be taken in, for whoever brought it.</summary>
/// <param name="Place">Where in the file, such as "Baris 7, kolom F (Waktu)"; empty for the file as a whole.</param>
/// <param name="Text">What is wrong and what would be right, in Indonesian.</param>
public sealed record FileProblem(string Place, string Text)
{
    /// <summary>The row of a table, from 0; null when the place is no row.</summary>
    public int? Row { get; init; }

    /// <summary>The column of a table, from 0; null when the place is no cell.</summary>
    public int? Column { get; init; }

    public override string ToString() => Place.Length == 0 ? Text : $"{Place}: {Text}";
}
