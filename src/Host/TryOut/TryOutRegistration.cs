using Lajur.Host.Access;
using Lajur.Host.Clockwork;
using Lajur.Host.Desk;
using Lajur.Host.TryOut.Moves;
using Lajur.Host.TryOut.Sandboxes;
using Lajur.Studio.Access;

namespace Lajur.Host.TryOut;

/// <summary>Wires the try-out of drafts.</summary>
public static class TryOutRegistration
{
    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddTryOut(this IServiceCollection services) => services
        .AddSingleton<SandboxTemplate>()
        .AddSingleton<SandboxShelf>()
        .AddSingleton<MoveTokens>()
        .AddScoped<OfficeCopies>()
        .AddScoped<TryOutRoom>()
        .AddScoped<TryOutForms>()
        .AddScoped<TryOutDesk>()
        .AddSingleton(new Loop("end-idle-tryouts", s_between, (provider, _) => provider.GetRequiredService<SandboxShelf>().ExpireAsync().AsTask()));

    /// <summary>The page says that it was left; with or without that a try-out ends by itself.</summary>
    public static IEndpointRouteBuilder MapTryOut(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(DesignerLinks.Definitions + "/{definitionId}/coba/tutup", EndAsync)
            .RequireAuthorization(Policies.DrawingDesigner).AddEndpointFilter<SameOriginFilter>().DisableAntiforgery().ExcludeFromDescription();
        return routes;
    }

    private static async Task<IResult> EndAsync(string definitionId, HttpContext http, SandboxShelf shelf)
    {
        await shelf.EndAsync(SignedInOfficer.Get(http.User).Id, definitionId);
        return TypedResults.NoContent();
    }
}
