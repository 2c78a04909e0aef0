using Lajur.Activities.Cases;
using Lajur.Activities.Checks;
using Lajur.Activities.Checks.Standards;
using Lajur.Activities.Checks.Ways;
using Lajur.Activities.Complaints;
using Lajur.Activities.Drawing;
using Lajur.Activities.Handovers;
using Lajur.Activities.Inbox;
using Lajur.Activities.Notices;
using Lajur.Activities.Queues;
using Lajur.Activities.Registers;
using Lajur.Activities.Siak;
using Lajur.Engine;
using Lajur.Engine.Definitions;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Activities;

public static class ActivitiesRegistration
{
    /// <summary>
    /// The steps an SOP can be drawn with, their dropdowns, and the checks of a drawing. Needs the engine, the registry and
    /// an <see cref="Registry.Offices.ICurrentOffice"/>.
    /// </summary>
    public static IServiceCollection AddLajurActivities(this IServiceCollection services) => services
        .AddActivity<CaseSubmitted>()
        .AddActivity<UserTask>()
        .AddActivity<SiakStep>()
        .AddActivity<ApplicantTask>()
        .AddActivity<AskApplicant>()
        .AddActivity<ContinueAsService>()
        .AddActivity<StartClock>()
        .AddActivity<TakeQueueNumber>()
        .AddActivity<EnterRegister>()
        .AddActivity<StampEntry>()
        .AddActivity<RecordHandover>()
        .AddActivity<CollectProduct>()
        .AddActivity<NotifyApplicant>()
        .AddActivity<NameConcerned>()
        .AddActivity<OfferReopening>()
        .AddActivity<CloseCase>()
        .AddScoped<DrawingScopes>()
        .AddScoped<LaneOptions>()
        .AddScoped<StaffLaneOptions>()
        .AddScoped<FormOptions>()
        .AddScoped<ChannelOptions>()
        .AddScoped<IDefinitionCheck, BeginningAndEndCheck>()
        .AddScoped<IDefinitionCheck, StepCheck>()
        .AddScoped<IDefinitionCheck, NameCheck>()
        .AddScoped<IDefinitionCheck, FormCheck>()
        .AddScoped<IDefinitionCheck, PromiseCheck>()
        .AddScoped<IDefinitionCheck, WayOutCheck>()
        .AddScoped<IDefinitionCheck, JoinCheck>()
        .AddScoped<IDefinitionCheck, StepStandardCheck>()
        .AddScoped<IDefinitionCheck, OwnWorkCheck>()
        .AddScoped<IDefinitionCheck, FormUseCheck>()
        .AddScoped<IDefinitionCheck, ServiceStandardCheck>();
}
