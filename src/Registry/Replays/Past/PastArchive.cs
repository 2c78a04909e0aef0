namespace Lajur.Registry.Replays.Past;

/// <summary>The past cases of a service that can be run again, and those that cannot.</summary>
/// <param name="Cases">The earliest first.</param>
/// <param name="LeftOut">Why others are not among them, and how many, in words; only reasons that there are.</param>
public sealed record PastArchive(IReadOnlyList<PastCase> Cases, IReadOnlyList<LeftOut> LeftOut);
