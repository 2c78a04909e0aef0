using Lajur.Registry.Offices;
using Lajur.Registry.Sop;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases.Reading;

/// <summary>An office's lanes by their keys.</summary>
internal sealed class LaneNames(IEnumerable<Lane> lanes)
{
    private readonly Dictionary<string, SopLane> _lanes = lanes.ToDictionary(
        lane => lane.Key, lane => new SopLane(lane.Key, lane.Name, lane.Colour), StringComparer.Ordinal);

    public static async Task<LaneNames> ReadAsync(RegistryDb db, Guid officeId, CancellationToken ct) =>
        new(await db.Set<Lane>().AsNoTracking().Where(l => l.OfficeId == officeId).OrderBy(l => l.Order).ToListAsync(ct));

    /// <summary>The lane; one that is gone keeps its key as its name, and a step that nobody was chosen for says so.</summary>
    public SopLane Lane(string key) => _lanes.GetValueOrDefault(key) ?? new(key, key.Length == 0 ? "Belum ada pelaksana" : key, 1);

    public string Name(string key) => Lane(key).Name;
}
