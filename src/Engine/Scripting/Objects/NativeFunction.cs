using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>A function of the library, or one that the run gives.</summary>
internal sealed class NativeFunction : JsFunction
{
    private readonly string _name;
    private readonly int _length;
    private readonly Native _call;
    private bool _isNamed;
    private readonly Func<Realm, object?[], JsFunction, object?>? _construct;

    public NativeFunction(
        Realm realm, string name, int length, Native call, Func<Realm, object?[], JsFunction, object?>? construct = null)
        : base(realm)
    {
        (_name, _length, _call, _construct) = (name, length, call, construct);
    }

    public override bool IsConstructor => _construct is not null;

    public override Property? GetOwn(object key)
    {
        if (!_isNamed && key is "name" or "length")
        {
            _isNamed = true;
            Name(_name, _length);
        }

        return base.GetOwn(key);
    }

    public override object? Call(object? self, object?[] arguments)
    {
        Realm.Budget.Enter();
        var made = _call(Realm, self, arguments);
        if (made is string text)
        {
            Realm.Budget.CheckText(text.Length);
        }

        Realm.Budget.Leave();
        return made;
    }

    public override object? Construct(object?[] arguments, JsFunction made) =>
        _construct is null ? base.Construct(arguments, made) : _construct(Realm, arguments, made);
}
