namespace Lajur.Engine.Outside;

/// <summary>
/// The request that a step answers, if any; one for each scope of services. What is answered in a step goes out after its
/// commit, so a step that is undone has answered nothing.
/// </summary>
public sealed class HttpExchange
{
    /// <summary>True while somebody waits for an answer.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The answer; null as long as there is none.</summary>
    public HttpReply? Reply { get; private set; }

    /// <summary>
    /// Says that somebody waits. A call to the outside that a step asks for is then made by whoever opened this, and by others
    /// only when its lease ends.
    /// </summary>
    public void Open() => IsOpen = true;

    /// <summary>Begins a step, and forgets what an undone attempt at it answered.</summary>
    public void Begin() => Reply = null;

    /// <summary>Answers; of several answers the first counts.</summary>
    internal void Answer(HttpReply reply) => Reply ??= reply;
}
