using System.Collections.Concurrent;

namespace Lajur.Host.Reality;

/// <summary>
/// The notes of versions as they were reckoned a short while ago: Elsa Studio's viewer asks for them at every look, and the figures of half
/// a year do not turn within minutes.
/// </summary>
internal sealed class KeptNotes(TimeProvider clock)
{
    private const int MostKept = 200;

    private static readonly TimeSpan s_for = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<(Guid OfficeId, string VersionId), (DateTimeOffset Until, IReadOnlyDictionary<string, string> Notes)> _kept = new();

    /// <summary>The notes as they are kept, or as they are reckoned now.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(
        Guid officeId, string versionId, Func<Task<IReadOnlyDictionary<string, string>>> reckon)
    {
        var now = clock.GetUtcNow();
        if (_kept.TryGetValue((officeId, versionId), out var kept) && now < kept.Until)
        {
            return kept.Notes;
        }

        var notes = await reckon();
        foreach (var old in _kept.Where(one => one.Value.Until <= now || _kept.Count >= MostKept).Select(one => one.Key))
        {
            _kept.TryRemove(old, out _);
        }

        _kept[(officeId, versionId)] = (now + s_for, notes);
        return notes;
    }
}
