using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Http;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Endpoints;

/// <summary>Leads a request to the procedure that waits for it, and its answer back.</summary>
internal sealed class EndpointHandler(
    EndpointLookup lookup,
    EndpointAccess access,
    RequestReading reading,
    EndpointRun run,
    EndpointServices services,
    IOptions<WorkflowsOptions> options)
{
    public async Task HandleAsync(HttpContext http, string path)
    {
        if (http.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        var ct = http.RequestAborted;
        var address = EndpointAddress.Of(http.Request, path);
        if (address.OperationId is { } operation && await services.Store.FindOperationAsync(operation, ct) is not null)
        {
            ReplyWriting.Empty(http, StatusCodes.Status202Accepted);
            return;
        }

        var target = await lookup.FindAsync(address, ct);
        switch (target)
        {
            case EndpointTarget.Starts starts:
                await RunAsync(http, address, target, starts.Rules, starts.RouteData);
                break;
            case EndpointTarget.Resumes resumes:
                await RunAsync(http, address, target, resumes.Rules, resumes.RouteData);
                break;
            case EndpointTarget.Ambiguous:
                await ReplyWriting.RefuseAsync(
                    http, StatusCodes.Status500InternalServerError, "Permintaan ini cocok dengan lebih dari satu proses.", ct);
                break;
            default:
                await ReplyWriting.RefuseAsync(http, StatusCodes.Status404NotFound, "Tidak ada proses yang menunggu di alamat ini.", ct);
                break;
        }
    }

    private async Task RunAsync(HttpContext http, EndpointAddress address, EndpointTarget target, EndpointRules rules, JsonObject routeData)
    {
        if (await access.RefuseAsync(http, target, rules, http.RequestAborted) is { } refusal)
        {
            await ReplyWriting.RefuseAsync(
                http, refusal, refusal == StatusCodes.Status401Unauthorized ? "Masuk dahulu." : "Anda tidak berhak.", http.RequestAborted);
            return;
        }

        var bound = TimeSpan.FromSeconds(options.Value.TimeoutSeconds);
        var patience = rules.RequestTimeout is { } asked && asked > TimeSpan.Zero && asked < bound ? asked : bound;
        using var late = new CancellationTokenSource(patience, services.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, late.Token);
        try
        {
            var (request, status, why) = await reading.ReadAsync(http, address, rules, routeData, both.Token);
            if (request is null)
            {
                await ReplyWriting.RefuseAsync(http, status, why!, http.RequestAborted);
                return;
            }

            await AnswerAsync(http, await run.MoveAsync(target, address, request, both.Token));
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            await ReplyWriting.RefuseAsync(http, StatusCodes.Status408RequestTimeout, "Waktunya habis.", http.RequestAborted);
        }
    }

    private async Task AnswerAsync(HttpContext http, StepResult result)
    {
        var ct = http.RequestAborted;
        if (result is StepResult.Ran && services.Exchange.Reply is { } reply)
        {
            await ReplyWriting.WriteAsync(http, reply, ct);
            return;
        }

        switch (result)
        {
            case StepResult.Ran { Instance.SubStatus: WorkflowSubStatus.Faulted }:
                await ReplyWriting.RefuseAsync(http, StatusCodes.Status500InternalServerError, "Proses ini terganggu.", ct);
                break;
            case StepResult.Ran { Instance.Status: WorkflowStatus.Finished }:
                ReplyWriting.Empty(http, StatusCodes.Status200OK);
                break;
            case StepResult.Ran or StepResult.AlreadyDone:
                ReplyWriting.Empty(http, StatusCodes.Status202Accepted);
                break;
            case StepResult.AlreadyRunning:
                await ReplyWriting.RefuseAsync(http, StatusCodes.Status409Conflict, "Proses yang sama masih berjalan.", ct);
                break;
            default:
                await ReplyWriting.RefuseAsync(http, StatusCodes.Status404NotFound, "Tidak ada proses yang menunggu di alamat ini.", ct);
                break;
        }
    }
}
