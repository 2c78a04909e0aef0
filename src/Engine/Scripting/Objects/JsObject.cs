using System.Globalization;
using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>An object of a script. Keys are texts or symbols.</summary>
internal class JsObject(Realm realm, JsObject? prototype)
{
    private OrderedDictionary<object, Property>? _own;

    public JsObject(Realm realm)
        : this(realm, realm.ObjectPrototype)
    {
    }

    public Realm Realm { get; } = realm;

    public JsObject? Prototype { get; set; } = prototype;

    public bool IsExtensible { get; set; } = true;

    /// <summary>Properties that are made when they are first asked for; null when all there are stand ready.</summary>
    public Library.Members? Members { get; set; }

    public virtual string ClassName => "Object";

    public virtual Property? GetOwn(object key)
    {
        if (_own is not null && _own.TryGetValue(key, out var found))
        {
            return found;
        }

        if (Members?.Make(Realm, key) is not { } made)
        {
            return null;
        }

        (_own ??= [])[key] = made;
        return made;
    }

    public Property? Find(object key)
    {
        for (var at = this; at is not null; at = at.Prototype)
        {
            if (at.GetOwn(key) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    public virtual object? Get(object key) => Get(key, this);

    public object? Get(object key, object? self)
    {
        var found = Find(key);
        return found is null ? null : found.IsAccessor ? found.Getter?.Call(self, []) : found.Value;
    }

    public bool Has(object key) => Find(key) is not null;

    public virtual void Set(object key, object? value)
    {
        var own = GetOwn(key);
        var found = own ?? Prototype?.Find(key);
        if (found is { IsAccessor: true })
        {
            found.Setter?.Call(this, [value]);
        }
        else if (found is { IsWritable: false })
        {
            return;
        }
        else if (own is not null)
        {
            own.Value = value;
        }
        else if (IsExtensible)
        {
            Define(key, Property.Of(value));
        }
    }

    public virtual void Define(object key, Property property)
    {
        _own ??= [];
        if (_own.Count > Realm.Budget.MaxItems)
        {
            throw Realm.Budget.TooMany();
        }

        _own[key] = property;
    }

    public void Hide(object key, object? value) => Define(key, Property.Hidden(value));

    public virtual bool Delete(object key)
    {
        if (GetOwn(key) is { IsConfigurable: false })
        {
            return false;
        }

        MakeMembers();
        _own?.Remove(key);
        return true;
    }

    /// <summary>Whole numbers first, in order; then names, then symbols, as they came.</summary>
    public virtual List<object> OwnKeys()
    {
        MakeMembers();
        if (_own is null)
        {
            return [];
        }

        var keys = new List<object>(_own.Count);
        keys.AddRange(_own.Keys.Where(x => IndexOf(x) >= 0).OrderBy(IndexOf));
        keys.AddRange(_own.Keys.Where(x => x is string && IndexOf(x) < 0));
        keys.AddRange(_own.Keys.Where(x => x is JsSymbol));
        return keys;
    }

    public IEnumerable<string> EnumerableKeys() => OwnKeys().OfType<string>().Where(x => GetOwn(x) is { IsEnumerable: true });

    private void MakeMembers()
    {
        if (Members is { } members)
        {
            foreach (var key in members.Keys)
            {
                GetOwn(key);
            }

            Members = null;
        }
    }

    /// <summary>The number that a key spells, as an index of a list is spelled; -1 when it spells none.</summary>
    public static long IndexOf(object key) =>
        key is string { Length: > 0 and <= 10 } text && char.IsAsciiDigit(text[0]) && (text[0] != '0' || text.Length == 1)
            && uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < uint.MaxValue
            ? index
            : -1;
}
