using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>What can be called.</summary>
internal abstract class JsFunction(Realm realm) : JsObject(realm, realm.Prototype(Intrinsic.Function))
{
    public override string ClassName => "Function";

    public virtual bool IsConstructor => false;

    public abstract object? Call(object? self, object?[] arguments);

    /// <summary>A new object, made by this function for the one that "new" named.</summary>
    public virtual object? Construct(object?[] arguments, JsFunction made) => throw Realm.TypeError($"{Get("name")} is not a constructor");

    protected void Name(string name, int length)
    {
        Define("length", new Property { Value = (double)length, IsWritable = false, IsEnumerable = false });
        Define("name", new Property { Value = name, IsWritable = false, IsEnumerable = false });
    }
}
