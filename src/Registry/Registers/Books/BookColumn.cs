namespace Lajur.Registry.Registers.Books;

/// <summary>A column of a book.</summary>
/// <param name="Title">Its head, in Indonesian.</param>
/// <param name="Source">
/// What stands in it: a field of the line or its case (see <see cref="BookFields"/>), <c>isian:alamat</c> for an answer of the
/// application form, or <c>langkah:jawaban.hasil</c> for an answer given in a step with that form. Several, parted by
/// "|", take the first that says something.
/// </param>
/// <param name="Width">Its share of the page's width.</param>
/// <param name="IsOpen">True for an answer that tells nothing of a person, so that everybody of the office reads it.</param>
public sealed record BookColumn(string Title, string Source, int Width = 10, bool IsOpen = false);
