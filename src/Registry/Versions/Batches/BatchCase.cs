namespace Lajur.Registry.Versions.Batches;

/// <summary>A case of a batch as its page lists it.</summary>
/// <param name="Case">What became of it.</param>
/// <param name="MayUndo">True while its move can be taken back.</param>
/// <param name="WhyNoUndo">Why not, for a case that was moved; null otherwise.</param>
public sealed record BatchCase(CaseMigration Case, bool MayUndo, string? WhyNoUndo);
