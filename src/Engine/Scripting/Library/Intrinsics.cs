using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Library.Dates;
using Lajur.Engine.Scripting.Library.Texts;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;


/// <summary>All kinds of objects of the library.</summary>
internal static class Intrinsics
{
    private static readonly IntrinsicDefinition[] s_all = [.. Enum.GetValues<Intrinsic>().Select(Make)];

    public static IntrinsicDefinition Of(Intrinsic intrinsic) => s_all[(int)intrinsic];

    private static IntrinsicDefinition Make(Intrinsic intrinsic)
    {
        var (members, constructor) = intrinsic switch
        {
            Intrinsic.Object => (ObjectLibrary.Prototype, ObjectLibrary.Constructor),
            Intrinsic.Function => (FunctionLibrary.Prototype, FunctionLibrary.Constructor),
            Intrinsic.Array => (ListLibrary.Prototype, ListLibrary.Constructor),
            Intrinsic.String => (TextLibrary.Prototype, TextLibrary.Constructor),
            Intrinsic.Number => (NumberLibrary.Prototype, NumberLibrary.Constructor),
            Intrinsic.Boolean => (PrimitiveLibrary.OfBoolean, PrimitiveLibrary.Boolean),
            Intrinsic.Symbol => (PrimitiveLibrary.OfSymbol, PrimitiveLibrary.Symbol),
            Intrinsic.Date => (DateLibrary.Prototype, DateLibrary.Constructor),
            Intrinsic.RegExp => (PatternLibrary.Prototype, PatternLibrary.Constructor),
            Intrinsic.Map => (CollectionLibrary.OfMap, CollectionLibrary.Map),
            Intrinsic.Set => (CollectionLibrary.OfSet, CollectionLibrary.Set),
            Intrinsic.Iterator => (CollectionLibrary.OfIterator, (Func<Realm, JsFunction>?)null),
            _ => (ErrorLibrary.Prototype(intrinsic), ErrorLibrary.Constructor(intrinsic)),
        };
        if (constructor is not null)
        {
            members.Value("constructor", realm => realm.Constructor(intrinsic));
        }

        var parent = intrinsic is Intrinsic.TypeError or Intrinsic.RangeError or Intrinsic.ReferenceError or Intrinsic.SyntaxError
            or Intrinsic.EvalError or Intrinsic.URIError ? Intrinsic.Error : Intrinsic.Object;
        return new IntrinsicDefinition(parent, members, constructor);
    }
}
