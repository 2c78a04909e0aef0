using Lajur.Engine.Storage.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Storage.Tests;

public sealed class InMemoryStoreTests : StoreContract
{
    protected override Task<StoreHarness> CreateAsync() =>
        Task.FromResult(new StoreHarness(new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock).AddLogging().AddEngine().AddInMemoryWorkflowStore()
            .BuildServiceProvider(validateScopes: true)));
}
