namespace Lajur.Host.Desk;

/// <summary>How many incidents are open in each office, for the rail of every page; counted anew every few seconds.</summary>
public sealed class OpenIncidents
{
    private volatile IReadOnlyDictionary<Guid, int> _counts = new Dictionary<Guid, int>();

    /// <summary>The open incidents of an office as last counted.</summary>
    public int Of(Guid officeId) => _counts.GetValueOrDefault(officeId);

    /// <summary>Takes a new count.</summary>
    public void Set(IReadOnlyDictionary<Guid, int> counts) => _counts = counts;
}
