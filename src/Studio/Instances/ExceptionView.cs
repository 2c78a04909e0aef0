using Lajur.Engine.Journaling;

namespace Lajur.Studio.Instances;

/// <summary>An exception as Elsa writes it. The stack trace is always empty: it would tell of the server's inside.</summary>
public sealed record ExceptionView(string Type, string Message, ExceptionView? InnerException)
{
    /// <summary>Always empty.</summary>
    public string StackTrace { get; } = "";

    /// <summary>The view of <paramref name="exception"/>; null for none.</summary>
    public static ExceptionView? Of(ExceptionState? exception) =>
        exception is null ? null : new(exception.Type, exception.Message, Of(exception.Inner));
}
