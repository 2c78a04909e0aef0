using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Conditions;

namespace Lajur.Host.Forms;

/// <summary>Conditions as the page's script reads them.</summary>
public static class Conditions
{
    /// <summary>Arrays that begin with what they do: <c>["=",["field","media"],["text","email"]]</c>. A text of null means an empty field.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="schema">The form it stands in.</param>
    /// <param name="scope">The row it stands in; empty outside of lists.</param>
    public static string ToJson(FormCondition condition, FormSchema schema, string scope) =>
        condition.Test.ToScript(key => schema.NameOf(key, scope)).ToJsonString();
}
