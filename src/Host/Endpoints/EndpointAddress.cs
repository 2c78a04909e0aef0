using System.Security.Cryptography;
using System.Text;

namespace Lajur.Host.Endpoints;

/// <summary>Whom a request means, as its sender says.</summary>
/// <param name="Method">Such as GET.</param>
/// <param name="Path">Below the base path.</param>
/// <param name="InstanceId">The run that is meant; null for any.</param>
/// <param name="CorrelationId">What ties the run to something outside; null for any.</param>
/// <param name="OperationId">Equal for a request and its repetition; null when the sender gives no key.</param>
internal sealed record EndpointAddress(
    string Method, string Path, string? InstanceId, string? CorrelationId, string? OperationId)
{
    private const int MostLetters = 200;

    public static EndpointAddress Of(HttpRequest request, string path) => new(
        request.Method.ToUpperInvariant(),
        path,
        Given(request, "X-Workflow-Instance-Id", "workflowInstanceId"),
        Given(request, "X-Correlation-Id", "correlationId"),
        Given(request, "Idempotency-Key", null) is { } key ? Operation($"{request.Method} {path} {key}") : null);

    private static string? Given(HttpRequest request, string header, string? query)
    {
        var text = request.Headers[header].ToString() is { Length: > 0 } stated ? stated
            : query is null ? ""
            : request.Query[query].ToString();
        return text.Length is 0 or > MostLetters ? null : text;
    }

    private static string Operation(string text) => $"http:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
