using System.Text.Json.Nodes;

namespace Lajur.Engine.Outside;

/// <summary>Makes one kind of calls to the outside world. The host registers one for each kind it offers.</summary>
public interface IOutsideCaller
{
    /// <summary>The kind in <see cref="OutsideCall.Kind"/>.</summary>
    string Kind { get; }

    /// <summary>
    /// Makes the call within a bounded time and returns the answer, which the waiting activity receives. A call that fails is
    /// an answer too; whatever is thrown has the call made again later.
    /// </summary>
    Task<JsonObject> CallAsync(OutsideCall call, CancellationToken cancellationToken);
}
