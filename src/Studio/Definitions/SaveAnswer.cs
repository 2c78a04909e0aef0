using Lajur.Engine.Definitions;

namespace Lajur.Studio.Definitions;

/// <summary>How a change of a definition ended.</summary>
public abstract record SaveAnswer
{
    private SaveAnswer()
    {
    }

    /// <summary>It is kept.</summary>
    /// <param name="Definition">The version that holds it now.</param>
    /// <param name="AlreadyPublished">True when it was to be published and already was.</param>
    public sealed record Saved(WorkflowDefinition Definition, bool AlreadyPublished = false) : SaveAnswer
    {
        /// <summary>The names of the drawings that use it and were brought to this version with it.</summary>
        public IReadOnlyList<string> UpdatedUsers { get; init; } = [];
    }

    /// <summary>Nothing changed, for these reasons.</summary>
    /// <param name="Message">What the reasons have in common.</param>
    /// <param name="Problems">Place and text of each.</param>
    public sealed record Refused(string Message, IReadOnlyList<(string Place, string Text)> Problems) : SaveAnswer
    {
        /// <summary>The ids of all activities that keep the drawing from running; empty when it is refused for something else.</summary>
        public IReadOnlyList<string> ActivityIds { get; init; } = [];

        /// <summary>For one reason.</summary>
        public static Refused Because(string message) => new(message, [("", message)]);
    }

    /// <summary>The draft is kept; its publication waits for somebody else.</summary>
    /// <param name="Definition">The draft.</param>
    /// <param name="Message">What the caller is told, in Indonesian.</param>
    public sealed record Asked(WorkflowDefinition Definition, string Message) : SaveAnswer;

    /// <summary>There is no such definition, or it is another office's.</summary>
    public sealed record NotFound : SaveAnswer;
}
