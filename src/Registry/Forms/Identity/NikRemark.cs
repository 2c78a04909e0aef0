namespace Lajur.Registry.Forms.Identity;

/// <summary>Something about a NIK that deserves a second look.</summary>
/// <param name="Key">The field.</param>
/// <param name="Sentence">What it is and what to do, in Indonesian.</param>
/// <param name="Refuses">True when the form is not accepted with it.</param>
public sealed record NikRemark(string Key, string Sentence, bool Refuses);
