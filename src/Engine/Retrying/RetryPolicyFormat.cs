using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.Retrying;

/// <summary>
/// Reads what a drawing says of retrying a step, as Elsa Studio writes it into <c>customProperties.resilienceStrategy</c>:
/// the id of a known policy, or an expression that gives an id or a policy, or a policy spelled out.
/// </summary>
internal static class RetryPolicyFormat
{
    /// <summary>The custom property's name.</summary>
    public const string Property = "resilienceStrategy";

    /// <summary>What the step says; null when it says nothing.</summary>
    public static JsonObject? Of(Activity activity) => activity.GetCustomProperty(Property) as JsonObject;

    /// <summary>The expression of it; null when it has none. Studio writes the mode wrongly when an id is chosen, so it is not asked.</summary>
    public static Expression? ExpressionOf(JsonObject config) =>
        ActivityBinder.ReadExpression(config["expression"]) is { Type: not "Default" } expression && expression.Text.Trim().Length > 0
            ? expression
            : null;

    /// <summary>The id of it; null when it names none.</summary>
    public static string? IdOf(JsonObject config) =>
        config["strategyId"]?.ToString() is { Length: > 0 } id ? id : null;

    /// <summary>True when it spells a policy out.</summary>
    public static bool SpellsOut(JsonObject config) => config["maxRetryAttempts"] is not null;

    /// <summary>A policy from {maxRetryAttempts, delay, backoffType, maxDelay, jitter | useJitter}.</summary>
    /// <exception cref="FormatException">A part of it is none; the message says which, what was given and what is allowed.</exception>
    public static RetryPolicy Read(JsonObject json)
    {
        var attempts = Number(json, "maxRetryAttempts") ?? throw new FormatException("\"maxRetryAttempts\" belum diisi.");
        if (attempts is < 1 or > RetryPolicy.MostAttempts || attempts != Math.Floor(attempts))
        {
            throw Wrong("maxRetryAttempts", json, $"angka bulat 1 sampai {RetryPolicy.MostAttempts}");
        }

        var policy = new RetryPolicy { MaxAttempts = (int)attempts };
        var delay = Span(json, "delay") ?? policy.Delay;
        return policy with
        {
            Delay = delay,
            MaxDelay = Span(json, "maxDelay") ?? (delay > policy.MaxDelay ? delay : policy.MaxDelay),
            Backoff = json["backoffType"]?.ToString() is not { Length: > 0 } backoff ? RetryBackoff.Constant
                : Enum.TryParse<RetryBackoff>(backoff, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known
                : throw Wrong("backoffType", json, "Constant, Linear atau Exponential"),
            Jitter = Jitter(json),
        };
    }

    private static double Jitter(JsonObject json) => Number(json, "jitter") switch
    {
        null => string.Equals(json["useJitter"]?.ToString(), "true", StringComparison.OrdinalIgnoreCase) ? 0.5 : 0,
        >= 0 and <= 1 => Number(json, "jitter")!.Value,
        _ => throw Wrong("jitter", json, "angka 0 sampai 1"),
    };

    private static double? Number(JsonObject json, string name) => json[name] is not { } value ? null
        : double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(name, json, "angka");

    private static TimeSpan? Span(JsonObject json, string name)
    {
        if (json[name] is not { } value || value.ToString().Length == 0)
        {
            return null;
        }

        return TimeSpan.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var span)
            && span > TimeSpan.Zero && span <= RetryPolicy.LongestWait
                ? span
                : throw Wrong(name, json, $"jam:menit:detik, paling lama {RetryPolicy.LongestWait.Days} hari");
    }

    private static FormatException Wrong(string name, JsonObject json, string rule) =>
        new($"\"{name}\" berisi \"{json[name]}\"; yang dapat dipakai: {rule}.");
}
