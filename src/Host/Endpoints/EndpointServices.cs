using Lajur.Engine.Outside;
using Lajur.Engine.Storage;

namespace Lajur.Host.Endpoints;

/// <summary>What a request is answered with.</summary>
internal sealed record EndpointServices(IWorkflowStore Store, HttpExchange Exchange, TimeProvider Clock);
