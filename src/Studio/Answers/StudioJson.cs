using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Lajur.Studio.Answers;

/// <summary>How the API writes JSON: camelCase names and enums by name, as Elsa Studio expects.</summary>
public static class StudioJson
{
    /// <summary>The options of every answer.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>200 with <paramref name="value"/>.</summary>
    public static IResult Ok<T>(T value) => TypedResults.Json(value, Options);

    /// <summary>200 with all items of a list that is not paged.</summary>
    public static IResult List<T>(IReadOnlyCollection<T> items) => Ok(new ItemList<T>(items, items.Count));
}
