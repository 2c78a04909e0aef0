using System.Globalization;
using Lajur.Engine.BuiltIn.Calls;
using Lajur.Host.Shell;

namespace Lajur.Host.Outside;

/// <summary>Reads an answer, no further than its bound.</summary>
internal static class OutsideAnswer
{
    public static async Task<HttpCallAnswer> ReadAsync(HttpResponseMessage response, int bound, CancellationToken ct)
    {
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        if (await BoundedBody.ReadAsync(body, bound, ct) is not { } bytes)
        {
            return new HttpCallAnswer.Failed(
                string.Create(CultureInfo.InvariantCulture, $"The answer has more than {bound} bytes (Outside__MaxAnswerBytes)."));
        }

        var type = response.Content.Headers.ContentType;
        var headers = response.Headers.Concat(response.Content.Headers)
            .SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)));
        return new HttpCallAnswer.Answered(
            (int)response.StatusCode,
            [.. headers],
            type?.MediaType,
            bytes.Length == 0 ? null : BodyText.Of(bytes, type?.MediaType, type?.CharSet));
    }
}
