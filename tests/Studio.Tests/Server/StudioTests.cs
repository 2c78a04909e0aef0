namespace Lajur.Studio.Tests.Server;

/// <summary>Tests that each have a Studio of their own, and a client of it.</summary>
/// <param name="office">The office whose administrator the client is; nobody's when null.</param>
public abstract class StudioTests(string? office = "probolinggo") : IAsyncLifetime
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected StudioServer Server { get; private set; } = null!;

    protected HttpClient Client { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Server = await StudioServer.StartAsync();
        Client = Server.Client(office);
    }

    public virtual async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
