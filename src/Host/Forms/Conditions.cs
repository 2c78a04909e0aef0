using System.Text.Json;
using Lajur.Registry.Forms;

namespace Lajur.Host.Forms;

/// <summary>Conditions as the page's script reads them.</summary>
public static class Conditions
{
    /// <summary>Any of all: <c>[[{"key":"media","is":true,"value":"email"}]]</c>; a null value means an empty field.</summary>
    public static string ToJson(FormCondition condition) => JsonSerializer.Serialize(
        condition.AnyOfAll.Select(all => all.Select(clause => new { key = clause.Key, @is = clause.IsEqual, value = clause.Value })));
}
