using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>A Map, or a Set, whose values are its keys: in the order things came, also while it changes under a walk.</summary>
internal sealed class JsCollection(Realm realm, bool isMap, JsObject prototype) : JsObject(realm, prototype)
{
    private static readonly object s_undefined = new();
    private readonly Dictionary<object, int> _places = [];
    private readonly List<(object? Key, object? Value, bool Gone)> _entries = [];

    public bool IsMap { get; } = isMap;

    public override string ClassName => IsMap ? "Map" : "Set";

    public int Count => _places.Count;

    /// <summary>How many places there are, gone ones among them.</summary>
    public int Places => _entries.Count;

    public bool Contains(object? key) => _places.ContainsKey(Normal(key));

    public object? Value(object? key) => _places.TryGetValue(Normal(key), out var at) ? _entries[at].Value : null;

    public bool TryAt(int place, out object? key, out object? value)
    {
        (key, value, var gone) = _entries[place];
        return !gone;
    }

    public void Put(object? key, object? value)
    {
        var normal = Normal(key);
        if (_places.TryGetValue(normal, out var at))
        {
            _entries[at] = (_entries[at].Key, value, false);
            return;
        }

        Realm.Budget.CheckItems(_entries.Count + 1L);
        _places[normal] = _entries.Count;
        _entries.Add((key is 0.0 ? 0.0 : key, value, false));
    }

    public bool Remove(object? key)
    {
        if (!_places.Remove(Normal(key), out var at))
        {
            return false;
        }

        _entries[at] = (null, null, true);
        return true;
    }

    public void Clear()
    {
        _places.Clear();
        for (var i = 0; i < _entries.Count; i++)
        {
            _entries[i] = (null, null, true);
        }
    }

    private static object Normal(object? key) => key is 0.0 ? 0.0 : key ?? s_undefined;
}
