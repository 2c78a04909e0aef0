namespace Lajur.Registry.Products;

/// <summary>A file of a product.</summary>
/// <param name="Id">The attachment.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Size">In bytes.</param>
public sealed record StoredFile(Guid Id, string FileName, int Size);
