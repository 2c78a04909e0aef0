using Lajur.Engine.Storage.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Benchmarks.Stores;

/// <summary>Nothing is kept: what the engine itself costs.</summary>
internal sealed class MemoryStore : BenchStore
{
    public override string Name => "memory";

    protected override bool HasTables => false;

    protected override void AddTo(IServiceCollection services) => services.AddInMemoryWorkflowStore();
}
