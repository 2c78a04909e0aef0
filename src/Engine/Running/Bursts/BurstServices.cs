using Lajur.Engine.Expressions;

namespace Lajur.Engine.Running.Bursts;

/// <summary>What a burst needs from outside.</summary>
internal sealed record BurstServices(
    ExpressionEvaluator Evaluator,
    TimeProvider Clock,
    EngineOptions Options,
    IServiceProvider Services,
    CancellationToken CancellationToken);
