using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>Error and its kinds.</summary>
internal static class ErrorLibrary
{
    public static Members Prototype(Intrinsic kind)
    {
        var members = new Members().Value("name", _ => kind.ToString()).Value("message", _ => "");
        return kind == Intrinsic.Error ? members.Method("toString", 0, (realm, self, _) => Describe(realm, self)) : members;
    }

    public static Func<Realm, JsFunction>? Constructor(Intrinsic kind) => realm => realm.MakeConstructor(
        kind,
        1,
        (_, _, x) => Make(realm, x, realm.Prototype(kind)),
        (_, x, made) => Make(realm, x, made.Get("prototype") as JsObject ?? realm.Prototype(kind)),
        new Members());

    private static JsObject Make(Realm realm, object?[] arguments, JsObject prototype)
    {
        var error = new JsObject(realm, prototype);
        if (arguments.At(0) is not null)
        {
            error.Hide("message", arguments.Text(realm, 0));
        }

        if (arguments.At(1) is JsObject options && options.Has("cause"))
        {
            error.Hide("cause", options.Get("cause"));
        }

        error.Hide("stack", "");
        return error;
    }

    private static string Describe(Realm realm, object? self)
    {
        var name = Values.ToText(realm, Values.Get(realm, self, "name") ?? "Error");
        var message = Values.ToText(realm, Values.Get(realm, self, "message") ?? "");
        realm.Budget.CheckText((long)name.Length + message.Length + 2);
        return message.Length == 0 ? name : name.Length == 0 ? message : $"{name}: {message}";
    }
}
