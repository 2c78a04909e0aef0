namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>
/// Keeps try-outs ready between two requests, so that a move need not do all moves before it again. Whatever is thrown away
/// here costs its page a moment, never anything that somebody typed.
/// </summary>
public sealed class SandboxShelf(TimeProvider clock) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<Kept> _kept = [];
    private int _working;

    /// <summary>Databases that are in memory now, those that are worked on among them.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _kept.Count + _working;
            }
        }
    }

    /// <summary>A place to work at; null when the host has enough to do. To be disposed when the work is done.</summary>
    public IDisposable? TryEnter()
    {
        lock (_gate)
        {
            if (_working == SandboxBounds.AtOnce)
            {
                return null;
            }

            _working++;
            return new Place(this);
        }
    }

    /// <summary>Takes a try-out that stands there; null when none does. It is nobody else's until it is put back.</summary>
    public Sandbox? TryTake(SandboxKey key)
    {
        lock (_gate)
        {
            var found = _kept.Find(one => one.Key == key);
            _kept.Remove(found!);
            return found?.Sandbox;
        }
    }

    /// <summary>Keeps a try-out; others give way where there are too many.</summary>
    public async ValueTask PutAsync(SandboxKey key, Sandbox sandbox)
    {
        List<Kept> over = [];
        lock (_gate)
        {
            over.AddRange(_kept.Where(one => one.Key == key));
            _kept.RemoveAll(over.Contains);
            _kept.Add(new(key, sandbox, clock.GetUtcNow()));
            over.AddRange(_kept.Where(one => one.Key.Person == key.Person).SkipLast(SandboxBounds.PerPerson));
            over.AddRange(_kept.Except(over).SkipLast(SandboxBounds.Kept));
            _kept.RemoveAll(over.Contains);
        }

        await ThrowAwayAsync(over);
    }

    /// <summary>The person left the page.</summary>
    public ValueTask EndAsync(Guid person, string definitionId) =>
        ThrowAwayAsync(Remove(one => one.Key.Person == person && one.Key.DefinitionId == definitionId));

    /// <summary>Throws away what nobody touched for long.</summary>
    public ValueTask ExpireAsync()
    {
        var since = clock.GetUtcNow() - SandboxBounds.Idle;
        return ThrowAwayAsync(Remove(one => one.At <= since));
    }

    public ValueTask DisposeAsync() => ThrowAwayAsync(Remove(_ => true));

    private List<Kept> Remove(Predicate<Kept> which)
    {
        lock (_gate)
        {
            var removed = _kept.FindAll(which);
            _kept.RemoveAll(which);
            return removed;
        }
    }

    private static async ValueTask ThrowAwayAsync(IReadOnlyList<Kept> kept)
    {
        foreach (var one in kept)
        {
            await one.Sandbox.DisposeAsync();
        }
    }

    private sealed record Kept(SandboxKey Key, Sandbox Sandbox, DateTimeOffset At);

    private sealed class Place(SandboxShelf shelf) : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            lock (shelf._gate)
            {
                shelf._working -= _left ? 0 : 1;
                _left = true;
            }
        }
    }
}
