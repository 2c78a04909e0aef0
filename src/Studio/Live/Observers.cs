using System.Collections.Concurrent;

namespace Lajur.Studio.Live;

/// <summary>Which instances are watched through this host, so that nothing is read for those nobody looks at.</summary>
public sealed class Observers
{
    private readonly ConcurrentDictionary<string, string> _instanceOfConnection = new(StringComparer.Ordinal);

    /// <summary>Remembers what a connection watches; Elsa Studio's connections watch one instance each.</summary>
    public void Add(string connectionId, string instanceId) => _instanceOfConnection[connectionId] = instanceId;

    /// <summary>Forgets a connection.</summary>
    public void Remove(string connectionId) => _instanceOfConnection.TryRemove(connectionId, out _);

    /// <summary>True when somebody watches the instance.</summary>
    public bool Watch(string instanceId) => _instanceOfConnection.Any(pair => pair.Value == instanceId);
}
