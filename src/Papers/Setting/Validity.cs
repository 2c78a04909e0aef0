using Lajur.Registry.Speech;

namespace Lajur.Papers.Setting;

/// <summary>From when to when a paper is in force.</summary>
/// <param name="From">Null for a draft.</param>
/// <param name="Until">When the next one took its place; null while none did.</param>
public sealed record Validity(DateOnly? From, DateOnly? Until = null)
{
    /// <summary>Of what nobody published yet.</summary>
    public static Validity Draft { get; } = new(From: null);

    /// <summary>As at the foot of a page: "berlaku sejak 23 November 2026".</summary>
    public string Words => (From, Until) switch
    {
        (null, _) => "RANCANGAN, belum berlaku",
        ({ } from, null) => $"berlaku sejak {IndonesianTime.Date(from)}",
        ({ } from, { } until) => $"berlaku {IndonesianTime.Date(from)} sampai {IndonesianTime.Date(until)}",
    };
}
