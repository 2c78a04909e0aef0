namespace Lajur.Registry.Services;

/// <summary>Who approved an SOP.</summary>
/// <param name="Position">Jabatan.</param>
/// <param name="Name">With titles.</param>
/// <param name="Rank">Pangkat.</param>
/// <param name="Nip">The civil servant's number, as written.</param>
public sealed record SopSignatory(string Position, string Name, string? Rank = null, string? Nip = null);
