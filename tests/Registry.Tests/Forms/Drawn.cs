using Lajur.Registry.Forms;

namespace Lajur.Registry.Tests.Forms;

/// <summary>Forms and posts in few words.</summary>
internal static class Drawn
{
    public static string Json(params string[] components) =>
        $$"""{ "type": "default", "id": "uji", "components": [ {{string.Join(",", components)}} ] }""";

    public static FormSchema Form(params string[] components) => FormSchema.Parse(Json(components));

    public static FormCheck Check(FormSchema schema, params (string Key, string Value)[] posted) =>
        FormValidator.Validate(schema, Posted(posted));

    /// <summary>The sentence at the only field of a form with one field called <c>x</c>; null when it is fine.</summary>
    public static string? Say(string component, string? posted) =>
        Check(Form(component), posted is null ? [] : [("x", posted)]).Errors.GetValueOrDefault("x");

    public static Dictionary<string, string[]> Posted(params (string Key, string Value)[] posted) => posted
        .GroupBy(field => field.Key, StringComparer.Ordinal)
        .ToDictionary(field => field.Key, field => field.Select(value => value.Value).ToArray(), StringComparer.Ordinal);
}
