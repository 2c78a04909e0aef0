using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>The properties of one object of the library, shared by all runs: each run makes those it asks for.</summary>
internal sealed class Members
{
    private readonly Dictionary<object, Func<Realm, Property>> _makers = [];

    public IReadOnlyCollection<object> Keys => _makers.Keys;

    public Property? Make(Realm realm, object key) => _makers.TryGetValue(key, out var make) ? make(realm) : null;

    public Members Method(object name, int length, Native call) =>
        Value(name, realm => new NativeFunction(realm, name is JsSymbol ? "[Symbol.iterator]" : (string)name, length, call));

    public Members Value(object name, Func<Realm, object?> make)
    {
        _makers[name] = realm => Property.Hidden(make(realm));
        return this;
    }

    public Members Constant(string name, object? value)
    {
        _makers[name] = _ => new Property { Value = value, IsEnumerable = false, IsWritable = false, IsConfigurable = false };
        return this;
    }

    public Members Getter(string name, Native read)
    {
        _makers[name] = realm => new Property
        {
            IsAccessor = true,
            IsEnumerable = false,
            Getter = new NativeFunction(realm, name, 0, read),
        };
        return this;
    }
}
